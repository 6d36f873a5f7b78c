package opora.access.internal.second;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads a QR code from the squares that were drawn, as a camera would. */
final class Pictures {

    private static final int DOT = 8;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    static String read(QrPicture picture) throws Exception {
        var side = picture.size() * DOT;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var squares = SQUARE.matcher(picture.path());
        while (squares.find())
            dark(
                    pixels,
                    side,
                    Integer.parseInt(squares.group(1)),
                    Integer.parseInt(squares.group(2)));
        var seen =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }

    private static void dark(int[] pixels, int side, int x, int y) {
        for (int row = y * DOT; row < (y + 1) * DOT; row++)
            Arrays.fill(pixels, row * side + x * DOT, row * side + (x + 1) * DOT, 0);
    }

    private Pictures() {}
}
