package cn.lianhu.bot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What the platform says later of template messages it has taken (TEMPLATESENDJOBFINISH,
 * platform reference 2.2).
 */
public final class DeliveryReports {

    private static final String SUCCESS = "success";

    private final DeliveryMemory memory;

    private final NotArrived notArrived;

    DeliveryReports(DeliveryMemory memory, NotArrived notArrived) {
        this.memory = memory;
        this.notArrived = notArrived;
    }

    /**
     * A message that did not arrive has its notice kept, also when the report comes
     * before our send has ended.
     */
    public Mono<Void> finished(@Nullable String msgId, @Nullable String status, Instant now) {
        if (msgId == null || status == null || status.equals(SUCCESS)) {
            return Mono.empty();
        }
        return memory.templateFailed(msgId, status).flatMap(notice -> notArrived.keep(notice, status, now));
    }

}
