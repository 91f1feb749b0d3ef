# Build stage: everything comes from Maven Central through the wrapper, so nothing but a JDK is needed here.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp package -DskipTests
RUN java -Djarmode=tools -jar bot/target/lianhu.jar extract --layers --destination /layers/lianhu \
    && java -Djarmode=tools -jar bot/sandbox/target/lianhu-sandbox.jar extract --layers --destination /layers/sandbox

# A glibc base with OpenSSL 3: the embedded redis-server is linked against both, so Alpine will not do.
FROM eclipse-temurin:25-jre AS base
ENV LANG=C.UTF-8 TZ=Asia/Shanghai LIANHU_DATA_DIR=/data
RUN groupadd --gid 10001 lianhu \
    && useradd --uid 10001 --gid lianhu --no-create-home --home-dir /app --shell /usr/sbin/nologin lianhu \
    && install -d -o lianhu -g lianhu -m 700 /data
# Turns voices (docs/operations.md, "Voices"). Up to half a gigabyte, which a county without a recogniser does not need.
ARG FFMPEG=no
RUN if [ "$FFMPEG" = yes ]; then apt-get update && apt-get install -y --no-install-recommends ffmpeg \
    && rm -rf /var/lib/apt/lists/*; fi
WORKDIR /app

VOLUME /data
EXPOSE 8080
# bash speaks HTTP well enough here; the base image promises neither curl nor wget. Health is on a port of its own, which
# only the container itself reaches unless MANAGEMENT_SERVER_ADDRESS says otherwise.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-$((${SERVER_PORT:-8080} + 1000))} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200'* ]]"]

# docker build --target sandbox: to try and to test with.
FROM base AS sandbox
# What changes least comes first.
COPY --from=build /layers/sandbox/dependencies/ ./
COPY --from=build /layers/sandbox/spring-boot-loader/ ./
COPY --from=build /layers/sandbox/snapshot-dependencies/ ./
COPY --from=build /layers/sandbox/application/ ./
COPY config/ ./config/
# What the JVM finds out at every start it finds out here, once. It ends when all is put together, and leaves its Redis.
RUN LIANHU_DATA_DIR=/tmp/start java -XX:AOTCacheOutput=start.aot -Dspring.context.exit=onRefresh -XX:MaxRAMPercentage=50 \
    -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -jar lianhu-sandbox.jar && kill "$(cat /tmp/start/redis/redis.pid)" && rm -rf /tmp/start
USER 10001:10001
ENTRYPOINT ["java", "-XX:AOTCache=start.aot", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "lianhu-sandbox.jar"]

# What is built when nothing is named: the program for a county.
FROM base
COPY --from=build /layers/lianhu/dependencies/ ./
COPY --from=build /layers/lianhu/spring-boot-loader/ ./
COPY --from=build /layers/lianhu/snapshot-dependencies/ ./
COPY --from=build /layers/lianhu/application/ ./
COPY config/ ./config/
# As above, on made-up settings.
RUN LIANHU_DATA_DIR=/tmp/start LIANHU_WECHAT_SECRET=none LIANHU_WECHAT_TOKEN=none java -XX:AOTCacheOutput=start.aot \
    -Dspring.context.exit=onRefresh -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED \
    -jar lianhu.jar --lianhu.wechat.app-id=wx0000000000000000 --lianhu.wechat.original-id=gh_000000000000 \
    --lianhu.wechat.mode=plain && kill "$(cat /tmp/start/redis/redis.pid)" && rm -rf /tmp/start
USER 10001:10001
# Half of the container's memory for the heap leaves room for the embedded Redis. Words after the image's name are
# arguments of the program. SIGTERM drains for up to 10 s: give `docker stop` 20.
ENTRYPOINT ["java", "-XX:AOTCache=start.aot", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "lianhu.jar"]
