package cn.lianhu.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read back by a reader that has nothing to do with what drew it. */
class QrPictureTest {

    private static final int DOTS = 4;

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @ValueSource(strings = { "http://weixin.qq.com/q/02aBcDeFgHiJkLmNoPqR", "a", "绑定 7K3M2PQA" })
    void isReadBack(String content) throws Exception {
        QrPicture picture = QrPicture.of(content);
        assertThat(new QRCodeReader().decode(photographed(picture), Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
            .getText()).isEqualTo(content);
    }

    private static BinaryBitmap photographed(QrPicture picture) {
        int side = picture.size() * DOTS;
        int[] dots = new int[side * side];
        Arrays.fill(dots, 0xffffff);
        for (MatchResult module : MODULE.matcher(picture.path()).results().toList()) {
            int x = Integer.parseInt(module.group(1)) * DOTS;
            int y = Integer.parseInt(module.group(2)) * DOTS;
            for (int dy = 0; dy < DOTS; dy++) {
                Arrays.fill(dots, (y + dy) * side + x, (y + dy) * side + x + DOTS, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
    }

}
