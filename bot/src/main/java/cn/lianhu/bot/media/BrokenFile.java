package cn.lianhu.bot.media;

/** A file that does not go on as its form wants. */
@SuppressWarnings("serial")
final class BrokenFile extends RuntimeException {

    BrokenFile(String why) {
        super(why, null, false, false);
    }

}
