package cn.lianhu.bot.wechat.client;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the client together. Tokens go by the wall clock; a used-up quota by the clock
 * that is handed in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WechatSettings.class)
class ClientConfiguration {

    @Bean(destroyMethod = "close")
    WechatApi wechatApi(WechatSettings settings, TokenVault vault, InstantSource clock) {
        ApiAccount account = new ApiAccount(settings.appId(), settings.secret(), settings.apiUrl());
        return WechatApi.of(account, vault, InstantSource.system(), clock);
    }

    @Bean
    Templates templates(WechatApi api, WechatSettings settings) {
        return new Templates(api, choices(settings.templates()));
    }

    static TemplateSettings choices(Map<String, WechatSettings.Template> templates) {
        return new TemplateSettings(templates.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                    e -> new TemplateChoice(e.getValue().id(), e.getValue().fields()))));
    }

}
