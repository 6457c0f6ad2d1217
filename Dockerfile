# The command in a container. Building needs the package registry, running needs no network:
#
#   docker build -t recoupe .
#   docker run --rm --network none --user "$(id -u):$(id -g)" -v "$PWD:/data" recoupe run articles/ --out out
#
# Paths are those of the folder that is mounted at /data.

FROM node:20-bookworm-slim AS build
WORKDIR /build
# what the dependencies hang on comes first, so that a change of the sources does not install them again
COPY package.json package-lock.json .npmrc ./
COPY scripts/bootstrap.mjs scripts/
RUN node --input-type=module --eval "import('/build/scripts/bootstrap.mjs').then(({ install }) => install())"
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY pipeline pipeline
# the runtime of the model ships its libraries for every platform; here only Linux is run
RUN node scripts/build.mjs \
 && npm prune --omit=dev \
 && rm -rf node_modules/onnxruntime-node/bin/*/win32 node_modules/onnxruntime-node/bin/*/darwin

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /opt/recoupe
COPY LICENSE package.json ./
COPY scripts/recoupe.mjs scripts/bootstrap.mjs scripts/
COPY models models
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
RUN ln -s /opt/recoupe/scripts/recoupe.mjs /usr/local/bin/recoupe
USER node
WORKDIR /data
ENTRYPOINT ["node", "/opt/recoupe/scripts/recoupe.mjs"]
CMD ["--help"]
