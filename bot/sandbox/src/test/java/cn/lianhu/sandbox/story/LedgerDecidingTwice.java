package cn.lianhu.sandbox.story;

import cn.lianhu.ledger.DecidedTwice;
import cn.lianhu.ledger.Ledger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Has every decision of a story made twice on the same. */
final class LedgerDecidingTwice implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Ledger ledger ? new DecidedTwice(ledger) : bean;
    }

}
