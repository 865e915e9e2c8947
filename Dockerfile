# The course and a server for it, in one image:
#   docker build -t closer .
#   docker run --rm -p 8080:8080 closer
# Under a path, by its own address, or another course, whose folder lies in this one:
#   docker build -t closer --build-arg BASE_PATH=/x --build-arg SITE_ORIGIN=https://example.org --build-arg COURSE=bread .

FROM node:20-bookworm-slim AS build
WORKDIR /closer
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
ARG BASE_PATH=""
ARG SITE_ORIGIN=""
ARG COURSE=""
RUN npm run lessons:check && npm run prepare && npm run build

FROM nginx:stable-alpine
ARG BASE_PATH=""
ENV BASE_PATH=$BASE_PATH
COPY deploy/container.conf /etc/nginx/nginx.conf
COPY deploy/course-headers.conf /etc/nginx/course-headers.conf
COPY deploy/nginx.conf /etc/nginx/conf.d/course.conf
# Seen from outside of the container, and where the course lies.
RUN sed -i \
	-e 's|listen 127.0.0.1:8080|listen 8080|' \
	-e 's|root /srv/course/current|root /srv/course|' \
	-e "s|set \$course \"\"|set \$course \"$BASE_PATH\"|" \
	/etc/nginx/conf.d/course.conf
COPY --from=build /closer/build /srv/course$BASE_PATH
USER nginx
RUN nginx -t
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null "http://127.0.0.1:8080$BASE_PATH/" || exit 1
ENTRYPOINT ["nginx", "-g", "daemon off;"]
