package cn.lianhu.bot.desk;

import cn.lianhu.desk.Page;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param name who is in; null for nobody
 * @param pages what stands in the menu
 * @param csrf what a form of ours carries back, so that nobody else's is taken
 */
public record Frame(@Nullable String name, Set<Page> pages, String csrf) {

    /** What the menu leads to, in its order. */
    public enum Tab {

        TODAY(Page.TODAY, "今天", "/desk/today"), TICKETS(Page.TICKETS, "工单", "/desk/tickets"),
        VISITS(Page.VISITS, "走访", "/desk/visits"), PROMISES(Page.PROMISES, "承诺", "/desk/promises"),
        POINTS(Page.POINTS, "积分", "/desk/points"), ROSTER(Page.ROSTER, "名册", "/desk/roster"),
        FIGURES(Page.FIGURES, "统计", "/desk/figures"), AHEAD(Page.AHEAD, "先办", "/desk/ahead"),
        DELIVERY(Page.DELIVERY, "送达", "/desk/delivery"), LOOKED(Page.LOOKED, "谁看过", "/desk/looked"),
        ARTICLE(Page.ARTICLE, "公示稿", "/desk/article");

        private final Page page;

        private final String title;

        private final String path;

        Tab(Page page, String title, String path) {
            this.page = page;
            this.title = title;
            this.path = path;
        }

        public Page page() {
            return page;
        }

        public String title() {
            return title;
        }

        public String path() {
            return path;
        }

    }

}
