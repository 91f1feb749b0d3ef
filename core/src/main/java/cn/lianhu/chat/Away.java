package cn.lianhu.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 外出 3天 and 回来了: what a member says instead of 请假 and 销假. */
public final class Away {

    private static final Pattern GOES = Pattern.compile("(?:我)?(?:要|得|想|准备)?(?:外出|出差|出门|出远门)[\\s,:，：]*(?<rest>\\S.*)",
            Pattern.DOTALL);

    private static final Pattern BACK = Pattern.compile("(?:我)?(?:已经?|刚)?(?:回来|到家|回村)[了啦咯][^\\p{L}]*");

    private Away() {
    }

    /** What stands behind 外出, which is read like what stands behind 请假. */
    public static Optional<String> goes(String text) {
        Matcher goes = GOES.matcher(text.strip());
        return goes.matches() ? Optional.of(goes.group("rest")) : Optional.empty();
    }

    public static boolean back(String text) {
        return BACK.matcher(text.strip()).matches();
    }

}
