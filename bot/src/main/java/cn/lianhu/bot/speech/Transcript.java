package cn.lianhu.bot.speech;

import java.time.Duration;

/** What a recogniser answered. */
sealed interface Transcript {

    /**
     * @param text may be empty: nobody speaks
     */
    record Words(String text) implements Transcript {
    }

    /**
     * It did not work.
     *
     * @param again whether the same voice may go better later
     * @param notBefore how long it wants to be left alone; zero for no wish
     */
    record Failed(String why, boolean again, Duration notBefore) implements Transcript {

        Failed(String why, boolean again) {
            this(why, again, Duration.ZERO);
        }
    }

}
