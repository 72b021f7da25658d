# The JVM's start-up cache fits one Java build only, so it is trained in the image that uses it.
FROM eclipse-temurin:25-jdk-noble AS build
# For mvnw's download of Maven: the image has neither curl nor wget.
RUN apt-get update \
	&& apt-get install -y --no-install-recommends curl \
	&& rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package
RUN java -Djarmode=tools -jar target/clave-patronal.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre-noble
LABEL org.opencontainers.image.title="Clave Patronal" \
	org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --gid 10001 clave \
	&& useradd --uid 10001 --gid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin clave
WORKDIR /app
# From what changes least to what changes most; spring-boot-loader is empty in this layout.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY src/main/launcher/java.args src/main/launcher/healthcheck ./
COPY --from=build /build/layers/application/ ./
# The application may read its own folder and write only to datos.
RUN --mount=type=bind,source=src/main/launcher/train,target=/opt/train \
	/opt/train java -XX:AOTCacheOutput=clave-patronal.aot \
	&& install -d -o clave -g clave datos
USER 10001:10001
VOLUME ["/app/datos"]
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=6s --start-period=30s --retries=3 CMD ["./healthcheck"]
ENTRYPOINT ["java", "@java.args", "-XX:AOTCache=clave-patronal.aot", "-jar", "clave-patronal.jar"]
