package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.wechat.client.WechatApi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A client that is made at the first call to it. */
final class LateClient {

    private final Supplier<WechatApi> source;

    private @Nullable WechatApi made;

    LateClient(Supplier<WechatApi> source) {
        this.source = source;
    }

    WechatApi api() {
        return (WechatApi) Proxy.newProxyInstance(WechatApi.class.getClassLoader(), new Class<?>[] { WechatApi.class },
                (proxy, method, arguments) -> invoke(method, arguments));
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(method.getDeclaringClass() == Object.class ? this : made(), arguments);
        }
        catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized WechatApi made() {
        if (made == null) {
            made = source.get();
        }
        return made;
    }

    synchronized void close() {
        if (made != null) {
            made.close();
            made = null;
        }
    }

}
