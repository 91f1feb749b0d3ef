package cn.lianhu.bot.wiring;

import cn.lianhu.workflow.machine.SpringStateMachines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Schedulers;

/**
 * Once the program answers, a machine of Spring Statemachine goes through the table that
 * decides. It takes a second or so, and nobody waits for it.
 */
@Component
class SecondOpinion {

    private static final Logger log = LoggerFactory.getLogger(SecondOpinion.class);

    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        Schedulers.boundedElastic().schedule(SecondOpinion::compare);
    }

    private static void compare() {
        try {
            SpringStateMachines.confirmTheTable();
        }
        catch (IllegalStateException e) {
            log.error("the table of a ticket's life contradicts itself: {}", e.getMessage());
        }
    }

}
