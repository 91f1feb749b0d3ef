package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.client.ApiAccount;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.bot.wechat.client.WechatApi;
import java.time.InstantSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With {@code server.port=0} the emulator's address is known only once the server
 * listens; the client is made then, at the first call to it. With any other address this
 * does nothing.
 */
@Component
class SameServer implements BeanPostProcessor, DisposableBean {

    private final ObjectProvider<WechatSettings> settings;

    private final ObjectProvider<TokenVault> vault;

    private final Environment environment;

    private final LateClient client = new LateClient(this::client);

    SameServer(ObjectProvider<WechatSettings> settings, ObjectProvider<TokenVault> vault, Environment environment) {
        this.settings = settings;
        this.vault = vault;
        this.environment = environment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof WechatApi made) || settings.getObject().apiUrl().getPort() != 0) {
            return bean;
        }
        made.close();
        return client.api();
    }

    private WechatApi client() {
        WechatSettings wechat = settings.getObject();
        ApiAccount account = new ApiAccount(wechat.appId(), wechat.secret(),
                new OwnAddress(environment).at(wechat.apiUrl().getPath()));
        return WechatApi.of(account, vault.getObject(), InstantSource.system());
    }

    @Override
    public void destroy() {
        client.close();
    }

}
