package cn.lianhu.bot.desk;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.desk.Page;
import java.util.List;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** 今天: what waits for who is in. */
final class TodayHandler {

    private final Inside inside;

    private final Pages pages;

    private final CurrentNetwork network;

    TodayHandler(Inside inside, Pages pages, CurrentNetwork network) {
        this.inside = inside;
        this.pages = pages;
        this.network = network;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/today",
                    request -> inside.page(request, Page.TODAY, (now, work, person) -> now.desk().today(work, person),
                            (frame, today) -> pages.today(frame, today, faults(frame))))
            .build();
    }

    /** What the county has to mend in the network's files. */
    private List<String> faults(Frame frame) {
        return frame.pages().contains(Page.LOOKED) ? network.faults().stream().map(Object::toString).toList()
                : List.of();
    }

}
