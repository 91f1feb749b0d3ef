package cn.lianhu.bot.settings;

import cn.lianhu.calendar.DayHours;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.Limit;
import cn.lianhu.calendar.WorkCalendar;
import cn.lianhu.policy.Policies;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

/** Hands the domain its hours and policies. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EscalationSettings.class)
class EscalationConfiguration {

    @Bean
    static ConfigurationPropertiesBindHandlerAdvisor checkedValues() {
        return CheckedValues::new;
    }

    // From any object, because YAML makes numbers of what looks like them, and those must
    // be refused in words too.

    @Bean
    @ConfigurationPropertiesBinding
    static Converter<Object, Limit> limitConverter() {
        return value -> Limit.parse(value.toString());
    }

    @Bean
    @ConfigurationPropertiesBinding
    static Converter<Object, DayHours> dayHoursConverter() {
        return value -> DayHours.parse(value.toString());
    }

    @Bean
    @ConfigurationPropertiesBinding
    static Converter<Object, Share> shareConverter() {
        return value -> Share.parse(value.toString());
    }

    @Bean
    @ConfigurationPropertiesBinding
    static Converter<Object, Kept> keptConverter() {
        return value -> Kept.parse(value.toString());
    }

    @Bean
    @ConfigurationPropertiesBinding
    static Converter<Object, Every> everyConverter() {
        return value -> Every.parse(value.toString());
    }

    @Bean
    WorkCalendar workCalendar(@Value("${lianhu.calendar:./config/china-holidays.csv}") String file) {
        return CalendarFile.read(Path.of(file));
    }

    @Bean
    Hours hours(EscalationSettings settings, WorkCalendar calendar) {
        return settings.toHours(calendar);
    }

    @Bean
    Policies policies(EscalationSettings settings) {
        return settings.toPolicies();
    }

}
