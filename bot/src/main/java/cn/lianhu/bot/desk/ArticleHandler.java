package cn.lianhu.bot.desk;

import cn.lianhu.article.Article;
import cn.lianhu.calendar.Hours;
import cn.lianhu.desk.Page;
import cn.lianhu.ledger.Work;
import cn.lianhu.world.Domain;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/** 公示稿: the draft of what the account publishes of a month, to read and to take along. */
final class ArticleHandler {

    private final Inside inside;

    private final Pages pages;

    ArticleHandler(Inside inside, Pages pages) {
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/article",
                    request -> inside.page(request, Page.ARTICLE, (now, work, person) -> article(now, work, request),
                            pages::article))
            .GET("/desk/article.html",
                    request -> inside.page(request, Page.ARTICLE, (now, work, person) -> article(now, work, request),
                            (frame, article) -> Pages.articleFile(article)))
            .build();
    }

    /** The month before, where none is asked for that there is. */
    private static Article article(Domain now, Work work, ServerRequest request) {
        YearMonth last = YearMonth.from(work.now().atZone(Hours.ZONE)).minusMonths(1);
        return now.articles().of(work, request.queryParam("month").map(said -> month(said, last)).orElse(last));
    }

    private static YearMonth month(String said, YearMonth last) {
        try {
            return YearMonth.parse(said);
        }
        catch (DateTimeException e) {
            return last;
        }
    }

}
