package cn.lianhu.bot.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * Says of each of our settings what was expected when its value is of the wrong kind, and
 * lets no time pass without its unit: Spring Boot takes a bare 30 for milliseconds.
 */
final class CheckedValues extends AbstractBindHandler {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("lianhu");

    private static final ConfigurationPropertyName PORT = ConfigurationPropertyName.of("server.port");

    private static final Expected A_PORT = new Expected("a port from 1 to 65535, or 0 for any free one",
            "1 到 65535 的端口，或者 0（任一空闲端口）");

    private static final int LAST_PORT = 65_535;

    CheckedValues(BindHandler parent) {
        super(parent);
    }

    @Override
    public @Nullable Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
            Object result) {
        ConfigurationProperty written = written(name, context);
        Expected expected = expected(name, target);
        if (written != null && expected != null && isWrong(name, written.getValue(), result)) {
            throw wrong(written, expected);
        }
        return super.onSuccess(name, target, context, result);
    }

    private static boolean isWrong(ConfigurationPropertyName name, Object written, Object result) {
        if (name.equals(PORT)) {
            return result instanceof Integer port && (port < 0 || port > LAST_PORT);
        }
        return result instanceof Duration && written.toString().strip().matches("[+-]?\\d+");
    }

    @Override
    public @Nullable Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
            Exception error) throws Exception {
        ConfigurationProperty written = written(name, context);
        Expected expected = expected(name, target);
        if (written != null && expected != null && !(error instanceof WrongValue)) {
            throw wrong(written, expected);
        }
        return super.onFailure(name, target, context, error);
    }

    private static WrongValue wrong(ConfigurationProperty written, Expected expected) {
        return new WrongValue(written.getName().toString(), written.getValue(), written.getOrigin(), expected);
    }

    /** The setting as it was written, when it is one of ours. */
    private static @Nullable ConfigurationProperty written(ConfigurationPropertyName name, BindContext context) {
        ConfigurationProperty found = context.getConfigurationProperty();
        boolean ours = OURS.isAncestorOf(name) || name.equals(PORT);
        return ours && found != null && found.getName().equals(name) ? found : null;
    }

    private static @Nullable Expected expected(ConfigurationPropertyName name, Bindable<?> target) {
        Class<?> type = target.getType().resolve(Object.class);
        if (name.equals(PORT)) {
            return A_PORT;
        }
        return Expected.of(type);
    }

}
