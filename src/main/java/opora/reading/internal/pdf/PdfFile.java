package opora.reading.internal.pdf;
public final class PdfFile {
    public static opora.reading.Layout read(java.nio.file.Path file) throws Exception { throw new java.io.IOException("stub"); }
}
