package cn.lianhu.bot.settings;

import cn.lianhu.casework.CaseSettings.County;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What residents read of the county.
 *
 * @param hotline whom to call who does not want to live any more
 * @param controller who answers for what is kept of people; without one 隐私 names nobody
 * @param phone of whom it answers
 */
@ConfigurationProperties("lianhu.county")
public record CountySettings(@DefaultValue(County.HOTLINE) String hotline, @DefaultValue("") String controller,
        @DefaultValue("") String phone) {

    public County county() {
        return new County(hotline, controller, phone);
    }
}
