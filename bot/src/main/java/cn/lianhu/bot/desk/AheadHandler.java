package cn.lianhu.bot.desk;

import cn.lianhu.desk.Page;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** 先办: what is reported again and again. */
final class AheadHandler {

    private final Inside inside;

    private final Pages pages;

    AheadHandler(Inside inside, Pages pages) {
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/ahead",
                    request -> inside.page(request, Page.AHEAD, (now, work, person) -> now.ahead().ahead(work, person),
                            pages::ahead))
            .build();
    }

}
