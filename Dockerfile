# One image per service: docker build --build-arg SERVICE=plan-service .
# The services are built once; what differs is which jar is taken apart. Libraries, which change seldom, are a layer of
# their own.

FROM eclipse-temurin:25.0.4_7-jdk-noble AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -q -T 1C -Psbom -DskipTests -pl plan-service,indicator-service,report-service,gateway -am package

FROM build AS layers
ARG SERVICE
RUN java -Djarmode=tools -jar ${SERVICE}/target/${SERVICE}-*-boot.jar extract --layers --application-filename service.jar --destination /layers

FROM eclipse-temurin:25.0.4_7-jre-noble
RUN groupadd --gid 10001 motcua \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin motcua \
    && install -d -o 10001 -g 10001 -m 0700 /var/lib/motcua
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
COPY --chmod=0555 deploy/docker/healthy ./
USER 10001:10001
ENV SPRING_PROFILES_ACTIVE=production \
    SERVER_PORT=8080 \
    MALLOC_ARENA_MAX=2
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["/app/healthy"]
# More options come in JDK_JAVA_OPTIONS. The heap is half of the container's memory: threads, code, network buffers and,
# in indicator-service, RocksDB need the rest.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "service.jar"]
