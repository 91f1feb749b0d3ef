package cn.lianhu.bot.network;

import cn.lianhu.desk.Letters.Letter;
import java.nio.file.Path;
import java.util.List;

/** Makes pages of letters, to be printed one a sheet. */
public interface LetterPages {

    /** One run of the command. */
    interface Printer extends AutoCloseable {

        /**
         * @param title the area's name; may be empty
         * @param small on A5; else on A4
         * @return a page of HTML that needs nothing but itself
         */
        String page(String title, boolean small, List<Letter> letters);

        /** What whoever prints them should know of those made so far, in words. */
        List<String> remarks();

        @Override
        void close();

    }

    /**
     * @param dataDir of the program that may run beside
     * @param settings what that program is set to on its command line
     */
    Printer open(Path dataDir, List<String> settings);

}
