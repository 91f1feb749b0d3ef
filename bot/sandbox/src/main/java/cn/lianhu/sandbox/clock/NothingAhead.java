package cn.lianhu.sandbox.clock;

/** There is no moment of the kind that the clock was to be moved to. */
@SuppressWarnings("serial")
final class NothingAhead extends RuntimeException {

    NothingAhead(String why) {
        super(why);
    }

}
