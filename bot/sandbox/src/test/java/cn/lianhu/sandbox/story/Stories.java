package cn.lianhu.sandbox.story;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands every story the same running program; each takes a village of its own. It is one
 * for all classes of this process, each of which may be a run of its own for JUnit.
 */
final class Stories implements ParameterResolver {

    private static final class Shared {

        private static final World WORLD = World.startLarge(Account.PLAIN);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
        }

    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Shared.WORLD;
    }

}
