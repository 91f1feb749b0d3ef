package cn.lianhu.bot.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

/**
 * Before anything is made: stops the start for every setting of ours that nothing reads,
 * wherever it was given.
 */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of(KnownSettings.OURS);

    /**
     * What the sandbox alone reads, and what must not hinder the real program that is
     * started in its place.
     */
    private static final ConfigurationPropertyName EMULATOR = ConfigurationPropertyName.of("lianhu.emulator");

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        KnownSettings known = KnownSettings.of(Stream.of(beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
            .map(beans::getType)
            .filter(Objects::nonNull)
            .collect(Collectors.<Class<?>>toList()));
        List<String> messages = new ArrayList<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource variables) {
                new Variables(known).check(variables.getSource(), messages);
            }
            else if (source instanceof IterableConfigurationPropertySource named) {
                check(named, known, messages);
            }
        }
        if (!messages.isEmpty()) {
            throw new UnknownSettings(messages);
        }
    }

    private static void check(IterableConfigurationPropertySource source, KnownSettings known,
            Collection<String> messages) {
        source.stream()
            .filter(OURS::isAncestorOf)
            .filter(name -> known.isGroup(EMULATOR.toString()) || !EMULATOR.isAncestorOf(name))
            .filter(name -> !known.knows(name.toString()))
            .map(source::getConfigurationProperty)
            .filter(Objects::nonNull)
            .filter(setting -> !isEmptyGroup(setting, known))
            .forEach(setting -> messages.add(message(setting, known)));
    }

    private static boolean isEmptyGroup(ConfigurationProperty setting, KnownSettings known) {
        return String.valueOf(setting.getValue()).isBlank() && known.isGroup(setting.getName().toString());
    }

    private static String message(ConfigurationProperty setting, KnownSettings known) {
        String name = setting.getName().toString();
        String nearest = known.nearest(name);
        String where = value(setting) + "origin: " + setting.getOrigin();
        return """
                There is no setting %1$s (%2$s). Did you mean %3$s? Known there: %4$s.
                没有 %1$s 这个设置（%2$s）。是不是 %3$s？同一组里有：%4$s。""".formatted(name, where, nearest, known.besides(nearest));
    }

    /** The account's and the recogniser's may be a secret whose name is misspelt. */
    private static String value(ConfigurationProperty setting) {
        String name = setting.getName().toString();
        return name.startsWith("lianhu.wechat") || name.startsWith("lianhu.speech") ? ""
                : "value \"" + setting.getValue() + "\", ";
    }

}
