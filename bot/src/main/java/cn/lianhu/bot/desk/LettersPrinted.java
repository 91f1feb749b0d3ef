package cn.lianhu.bot.desk;

import cn.lianhu.desk.Letters.Letter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters as a page made for printing, one a sheet.
 *
 * @param area what they are for, to ask for it again; empty where there is nobody to ask
 * @param small on A5; else on A4
 * @param bound members who have bound themselves and get none
 */
public record LettersPrinted(String title, String area, boolean small, int bound, List<Sheet> sheets) {

    /**
     * @param qr null where the platform gave none: the code is typed then
     */
    public record Sheet(Letter letter, @Nullable QrPicture qr) {
    }

    /** How many have none. */
    public long withoutQr() {
        return sheets.stream().filter(sheet -> sheet.qr() == null).count();
    }

}
