package cn.lianhu.bot.speech;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What recognisers write where nobody speaks: the ends of films they learnt from, and
 * what they were given as a hint.
 */
final class Invented {

    private static final Pattern FILMS = Pattern.compile("字幕|(请|不吝)?点赞.{0,6}(订阅|转发)|订阅.{0,4}(转发|打赏)|明镜与点点|amara\\.?org"
            + "|感谢(您的)?(观看|收看|聆听)|thanksforwatching|谢谢(大家)?(观看|收看)");

    private static final int SHORT = 40;

    private Invented() {
    }

    /**
     * @param hint what it was given before
     */
    static boolean is(String text, String hint) {
        String bare = bare(text);
        boolean film = bare.length() <= SHORT && FILMS.matcher(bare).find();
        return bare.isEmpty() || film || bare.length() >= 4 && bare(hint).contains(bare);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
    }

}
