package opora.reading.internal.doc;
public final class DocFile {
    public static opora.reading.Layout read(org.apache.poi.poifs.filesystem.POIFSFileSystem compound) throws Exception { throw new java.io.IOException("stub"); }
}
