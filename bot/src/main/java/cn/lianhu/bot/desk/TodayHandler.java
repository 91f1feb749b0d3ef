package cn.lianhu.bot.desk;

import cn.lianhu.desk.Page;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** 今天: what waits for who is in. */
final class TodayHandler {

    private final Inside inside;

    private final Pages pages;

    TodayHandler(Inside inside, Pages pages) {
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/today",
                    request -> inside.page(request, Page.TODAY, (now, work, person) -> now.desk().today(work, person),
                            pages::today))
            .build();
    }

}
