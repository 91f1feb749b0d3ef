package cn.lianhu.sandbox.emulator;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the emulated platform behaves where the real one's ways are uncertain or can be
 * chosen.
 *
 * @param remote whether other machines may use it; it knows no passwords
 * @param account the kind it begins as
 * @param pushTimeout how long the program has for an answer, and what lies between the
 * tries
 * @param tries how often a push is sent at most
 * @param stopAfter so many failed pushes in a row stop all pushing …
 * @param stopFor … for so long
 * @param openidInQuery whether pushes name the person in their address; the sources
 * disagree
 * @param tapIsMenu whether tapping an item of a menu message counts as a menu click and
 * not as a message
 * @param windows how what a person does renews the messages that may be sent to him
 * @param videoByAddress whether media/get names a video's address instead of giving the
 * file
 * @param resultAfter how long after a template message its result is pushed
 * @param pictures before {@code /mmbiz_jpg/…} in a PicUrl, as
 * {@code http://mmbiz.qpic.cn} on the platform; null for the emulator itself, which has
 * them
 */
@ConfigurationProperties("lianhu.emulator")
record EmulatorSettings(@DefaultValue("false") boolean remote, @DefaultValue("SERVICE") AccountKind account,
        @DefaultValue("PT5S") Duration pushTimeout, @DefaultValue("3") int tries, @DefaultValue("20") int stopAfter,
        @DefaultValue("PT1M") Duration stopFor, @DefaultValue("true") boolean openidInQuery,
        @DefaultValue("true") boolean tapIsMenu, @DefaultValue("SEPARATE") WindowRule windows,
        @DefaultValue("true") boolean videoByAddress, @DefaultValue("PT0.3S") Duration resultAfter, URI pictures) {
}
