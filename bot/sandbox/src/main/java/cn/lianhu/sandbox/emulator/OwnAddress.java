package cn.lianhu.sandbox.emulator;

import java.net.URI;
import org.springframework.core.env.Environment;

/** Where this server listens, known once it does. */
final class OwnAddress {

    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    URI at(String path) {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /**
     * @param host of the address; null for this server
     */
    String picture(MediaFile file, URI host) {
        String path = "/mmbiz_jpg/" + file.id() + "/0";
        return host == null ? at(ApiHandler.PREFIX + path).toString() : host + path;
    }

    /** Where a file can be had without a token, as pictures and videos can. */
    String of(MediaFile file) {
        return at(ApiHandler.PREFIX + "/mmbiz/" + file.id() + "/0").toString();
    }

}
