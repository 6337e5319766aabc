/** The user that the container runs as: no name, no home, no rights. */
export const CONTAINER_USER = 10001;

/**
 * Debian 12 by date and content: another day gives the same image. nginx itself comes fresh from
 * Debian.
 */
const BASE =
  'debian:bookworm-20260824-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171';

/**
 * Dockerfile over Debian's own nginx, the same packages that the tests start. Build it from the
 * folder that holds `dist/` and `levering/`.
 */
export function dockerfile(): string {
  return `# Laget av npm run build fra src/delivery/docker.ts. Endre der, ikke her.
# docker build -f levering/Dockerfile -t verktoykassa .
# docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 8080:8080 verktoykassa
FROM ${BASE}
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/* /var/www/html /etc/nginx/sites-enabled
COPY --chown=root:root levering/nginx.conf /etc/nginx/nginx.conf
COPY --chown=root:root dist /srv/verktoykassa
USER ${CONTAINER_USER}:${CONTAINER_USER}
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s CMD ["/usr/sbin/nginx", "-t", "-q"]
ENTRYPOINT ["/usr/sbin/nginx", "-e", "stderr", "-g", "daemon off;"]
`;
}

/** What the image does not need: the build context is the two folders only. */
export const dockerignore = '*\n!dist\n!levering\n';
