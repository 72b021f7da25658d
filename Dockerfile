# By digest: a tag may be another image tomorrow. Where they come from, and how to renew them: docs/operar.md.
ARG JDK=eclipse-temurin:25.0.4_7-jdk-noble@sha256:2feab631bffce6236d8bb5261a4abe19a8d6f85bad1c01166f74686c983d011f
ARG JRE=eclipse-temurin:25.0.4_7-jre-noble@sha256:b573af9e331196fbc42e246da4df24df9b6c556c73e7efddfde0511f1c9508c5

# The JVM's start-up cache fits one Java build only, so it is trained in the image that uses it.
FROM ${JDK} AS build
# For mvnw's download of Maven: the image has neither curl nor wget.
RUN apt-get update \
	&& apt-get install -y --no-install-recommends curl \
	&& rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY mvnw pom.xml LICENSE NOTICE ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package
RUN java -Djarmode=tools -jar target/clave-patronal.jar extract --layers --destination layers

FROM ${JRE}
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
