package opora.access.internal.second;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as squares of an SVG; its quiet edge is part of it.
 *
 * @param path squares of one unit, drawn dark
 */
public record QrPicture(int size, String path) {

    private static final int EDGE = 4;

    static QrPicture of(String text) {
        try {
            var dots =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, EDGE));
            var path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++)
                for (int x = 0; x < dots.getWidth(); x++)
                    if (dots.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
            return new QrPicture(dots.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
