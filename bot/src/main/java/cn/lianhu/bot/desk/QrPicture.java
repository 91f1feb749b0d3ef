package cn.lianhu.bot.desk;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code to be drawn as SVG, with the four modules of quiet around it that readers ask
 * for.
 *
 * @param size modules a side, with the quiet
 * @param path its dark modules
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    /** Read even from paper that was folded: a quarter of it may be gone. */
    static QrPicture of(String content) {
        QrCode code = QrCode.encodeText(content, Ecc.QUARTILE);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }

}
