package cn.lianhu.bot.desk;

import cn.lianhu.article.Article;
import cn.lianhu.bot.page.Html;
import cn.lianhu.desk.Ahead;
import cn.lianhu.desk.FigureSheet;
import cn.lianhu.desk.Letters;
import cn.lianhu.desk.Looker;
import cn.lianhu.desk.PointsSheet;
import cn.lianhu.desk.PromiseSheet;
import cn.lianhu.desk.RosterKind;
import cn.lianhu.desk.RosterList;
import cn.lianhu.desk.RosterSheet;
import cn.lianhu.desk.Today;
import cn.lianhu.desk.Unreached;
import cn.lianhu.desk.VisitSheet;
import cn.lianhu.network.Branch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages as HTML. */
public final class Pages {

    /**
     * A page that answers what was just said on it.
     */
    interface Answering<T> {

        String of(Frame frame, T what, @Nullable String answer, String once);

    }

    static final String HIDDEN = FigureSheet.Cell.HIDDEN + " 不到5件的不列出，免得看出是谁的事；一列里只有一处不到5件的，另一处也不列。不到20件的不算百分数。";

    /**
     * @param problem why the last try let nobody in; null for the first
     */
    String login(Frame frame, @Nullable String problem) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("frame", frame);
        values.put("problem", problem);
        return page("login", values);
    }

    String link(Frame frame, String key) {
        return page("link", Map.of("frame", frame, "key", key));
    }

    String message(Frame frame, String title, String text) {
        return page("message", Map.of("frame", frame, "title", title, "text", text));
    }

    /**
     * @param faults of the network's files as they lie there
     */
    String today(Frame frame, Today today, List<String> faults) {
        return page("today", Map.of("frame", frame, "today", today, "faults", faults));
    }

    String tickets(Frame frame, TableView view) {
        return page("tickets", Map.of("frame", frame, "view", view));
    }

    String figures(Frame frame, FigureSheet sheet) {
        return page("figures", Map.of("frame", frame, "sheet", sheet, "hidden", HIDDEN));
    }

    String visits(Frame frame, VisitSheet sheet, @Nullable String answer, String once) {
        return page("visits", values(frame, "sheet", sheet, answer, once));
    }

    String promises(Frame frame, PromiseSheet sheet, @Nullable String answer, String once) {
        return page("promises", values(frame, "sheet", sheet, answer, once));
    }

    String points(Frame frame, PointsSheet sheet, @Nullable String answer, String once) {
        return page("points", values(frame, "sheet", sheet, answer, once));
    }

    String article(Frame frame, Article article) {
        return page("article", Map.of("frame", frame, "article", article));
    }

    /** A page of its own, to be taken along. */
    static String articleFile(Article article) {
        return Html.of("desk/articlefile", Map.of("article", article));
    }

    String looked(Frame frame, List<Looker> lookers) {
        return page("looked", Map.of("frame", frame, "lookers", lookers));
    }

    /** At what somebody looked, in words. */
    public static String looked(Looker looker) {
        String area = looker.area().isEmpty() ? "全县" : looker.area();
        return switch (looker.what()) {
            case TICKET -> "这一件";
            case TICKETS -> area + "的工单";
            case TICKETS_FILE -> "导出" + area + "的工单";
            case ROSTER -> area + "的名册";
            case ROSTER_FILE -> "导出" + area + "的名册";
            case LETTERS -> area + "的绑定信、海报";
            case FIGURES_FILE -> "导出" + area + "的统计";
            case SCHEME_FILE -> "导出" + area + "的走访、承诺或积分";
        };
    }

    String ahead(Frame frame, Ahead ahead) {
        return page("ahead", Map.of("frame", frame, "ahead", ahead));
    }

    /**
     * @param answer what was answered to what he just said of it; null for nothing
     * @param once names the next thing he says, so that it is done once
     */
    String ticket(Frame frame, TicketHandler.Found found, @Nullable String answer, String once) {
        Map<String, @Nullable Object> values = values(frame, "sheet", found.sheet(), answer, once);
        values.put("alike", found.alike());
        values.put("lookers", found.lookers());
        return page("ticket", values);
    }

    String delivery(Frame frame, List<Branch> villages, String chosen, List<Unreached> people) {
        return page("delivery", Map.of("frame", frame, "villages", villages, "chosen", chosen, "people", people));
    }

    /**
     * @param answer what was answered to what he just did; null for nothing
     * @param once names the next thing he does, so that it is done once
     */
    String roster(Frame frame, RosterList list, @Nullable String answer, String once) {
        return page("roster", values(frame, "list", list, answer, once));
    }

    String rosterSheet(Frame frame, RosterSheet sheet, @Nullable String answer, String once) {
        return page("rostersheet", values(frame, "sheet", sheet, answer, once));
    }

    /**
     * @param once names what he does next, so that it is done once
     */
    String rosterFile(Frame frame, RosterPreview preview, String once) {
        return page("rosterfile", Map.of("frame", frame, "preview", preview, "once", once));
    }

    String rosterChanged(Frame frame, RosterKind kind, List<RosterSaid> said) {
        return page("rosterchanged", Map.of("frame", frame, "kind", kind, "said", said));
    }

    /**
     * @param taken what became of the file that was just handed in; null before
     */
    String hotline(Frame frame, @Nullable HotlineTaken taken) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("frame", frame);
        values.put("taken", taken);
        return page("hotline", values);
    }

    private static Map<String, @Nullable Object> values(Frame frame, String name, Object what, @Nullable String answer,
            String once) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("frame", frame);
        values.put(name, what);
        values.put("answer", answer);
        values.put("once", once);
        return values;
    }

    /** For which grids he prints. */
    String areas(Frame frame, List<Letters.Area> areas) {
        return page("areas", Map.of("frame", frame, "areas", areas));
    }

    String letters(LettersPrinted letters) {
        return letters(letters, null);
    }

    /**
     * @param style what the page looks like; null where it is told where that is
     */
    String letters(LettersPrinted letters, @Nullable String style) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("letters", letters);
        values.put("style", style);
        return page("letters", values);
    }

    /**
     * @param qr null where the platform gave none
     */
    String poster(Letters.Poster poster, @Nullable QrPicture qr) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("poster", poster);
        values.put("qr", qr);
        return page("poster", values);
    }

    private static String page(String name, Map<String, ? extends @Nullable Object> values) {
        return Html.of("desk/" + name, values);
    }

}
