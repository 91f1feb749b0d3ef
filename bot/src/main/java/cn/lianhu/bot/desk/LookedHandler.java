package cn.lianhu.bot.desk;

import cn.lianhu.desk.Page;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** 谁看过: who looked at lists and took files. */
final class LookedHandler {

    private final Inside inside;

    private final Pages pages;

    LookedHandler(Inside inside, Pages pages) {
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/looked",
                    request -> inside.page(request, Page.LOOKED, (now, work, person) -> now.whoLooked().lists(work),
                            pages::looked))
            .build();
    }

}
