package cn.lianhu.chat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The signs WeChat sends for its faces: {@code /::)} and the like, {@code [强]}, and
 * emoji. They never eat words.
 */
final class Emoticons {

    /** The classic set; what is no such code is no emoticon. */
    private static final String CODES = "/::) /::~ /::B /::| /:8-) /::< /::$ /::X /::Z /::'( /::-| /::@ /::P /::D "
            + "/::O /::( /::+ "
            + "/:--b /::Q /::T /:,@P /:,@-D /::d /:,@o /::g /:|-) /::! /::L /::> /::,@ /:,@f /::-S /:? /:,@x /:,@@ "
            + "/::8 /:,@! "
            + "/:!!! /:xx /:bye /:wipe /:dig /:handclap /:&-( /:B-) /:<@ /:@> /::-O /:>-| /:P-( /::'| /:X-) /::* "
            + "/:@x /:8* /:pd "
            + "/:<W> /:beer /:basketb /:oo /:coffee /:eat /:pig /:rose /:fade /:showlove /:heart /:break /:cake /:li "
            + "/:bome /:kn "
            + "/:footb /:ladybug /:shit /:moon /:sun /:gift /:hug /:strong /:weak /:share /:v /:@) /:jj /:@@ /:bad "
            + "/:lvu /:no "
            + "/:ok /:love /:<L> /:jump /:shake /:<O> /:circle /:kotow /:turn /:skip /:oY /:#-0 /:hiphot /:kiss /:<& "
            + "/:&>";

    private static final String CODE = Arrays.stream(CODES.split(" "))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(code -> Pattern.quote(code).replace("<", "\\E[<‹]\\Q"))
        .collect(Collectors.joining("|"));

    private static final String ANY = "(?:" + CODE
            + "|\\[[\\p{IsHan}A-Za-z]{1,12}\\]|[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\x{20E3}])";

    private static final Pattern ALL = Pattern.compile(ANY);

    private static final Pattern FIRST = Pattern.compile("\\s*" + ANY + "\\s*");

    private Emoticons() {
    }

    /**
     * @param plain normalised
     */
    static String without(String plain) {
        return ALL.matcher(plain).replaceAll("");
    }

    /** How many characters at the beginning are emoticons and the spaces around them. */
    static int leading(String plain) {
        Matcher one = FIRST.matcher(plain);
        int end = 0;
        while (one.region(end, plain.length()).lookingAt()) {
            end = one.end();
        }
        return end;
    }

}
