package cn.lianhu.sandbox.replay;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * Gives a program threads of its own: else its end would end those of whatever else
 * serves or asks in this JVM.
 */
public final class OwnThreads implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext starting) {
        ReactorResourceFactory threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        starting.registerBean(ReactorResourceFactory.class, () -> threads);
    }

}
