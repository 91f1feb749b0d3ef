package cn.lianhu.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 满意 1128 电话 她说亮了: what somebody was told on the phone, by the word that says so. */
public final class PhoneCall {

    private static final Pattern SHAPE = Pattern.compile(
            "(?U)^(?:打了?|通了?)?电话(?:(?:里|上|中)(?:[他她])?说" + "|(?:里|上|问的?|回访)?(?:$|[\\s,，:：。;；、]+))(.*)", Pattern.DOTALL);

    private PhoneCall() {
    }

    /** What was said, which may be nothing; empty where no call is spoken of. */
    public static Optional<String> in(String rest) {
        Matcher shape = SHAPE.matcher(rest.strip());
        return shape.find() ? Optional.of(shape.group(1).strip()) : Optional.empty();
    }

}
