package cn.lianhu.bot.desk;

import cn.lianhu.desk.Page;
import cn.lianhu.desk.Unreached;
import cn.lianhu.network.Branch;
import java.util.List;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** 送达: whom no message reaches, a village at a time. */
final class DeliveryHandler {

    private final Inside inside;

    private final Pages pages;

    DeliveryHandler(Inside inside, Pages pages) {
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET("/desk/delivery", this::delivery).build();
    }

    /**
     * @param villages he may choose from, in the order of the files
     */
    private record Found(List<Branch> villages, String chosen, List<Unreached> people) {
    }

    private Mono<ServerResponse> delivery(ServerRequest request) {
        String asked = request.queryParam("village").orElse("");
        return inside.page(request, Page.DELIVERY, (now, work, person) -> {
            List<Branch> villages = now.deskRights().branches(work, person);
            String chosen = villages.stream()
                .map(Branch::code)
                .filter(asked::equals)
                .findFirst()
                .or(() -> villages.stream().map(Branch::code).findFirst())
                .orElse("");
            return new Found(villages, chosen, now.desk().unreached(work, person, chosen));
        }, (frame, found) -> pages.delivery(frame, found.villages(), found.chosen(), found.people()));
    }

}
