package care.plumbline.cli;

import care.plumbline.server.http.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What a browser is told at the address that women use: the server behind it, TLS, the headers that guard her.
final class SiteExam {

    private static final String PART = "site";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MOST_APART = Duration.ofMinutes(2);
    private static final int FEW_DAYS = 14;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String site;
    private final Instant now;
    private final List<Examined> all = new ArrayList<>();

    private SiteExam(String site, Instant now) {
        this.site = site;
        this.now = now;
    }

    static List<Examined> of(Optional<Setting> url, Instant now) throws WrongInput {
        if (url.isEmpty()) {
            return List.of(Examined.mind(PART, "not looked at: --url https://… says which address women use"));
        }
        String site = url.get().value().replaceFirst("/+$", "");
        if (!site.matches("https?://[^/?#\\s]+")) {
            throw url.get().wrong("an address such as https://plumbline.example.org");
        }
        return new SiteExam(site, now).examine();
    }

    private List<Examined> examine() {
        try {
            HttpResponse<String> page = get(site + "/start");
            reached(page);
            if (page.statusCode() == 200) {
                headers(page);
                clock(page);
                tls(page);
                inside();
            }
        } catch (SSLException untrusted) {
            trouble("browsers will not trust its certificate: renew it, with its whole chain");
        } catch (IOException nobody) {
            trouble("nobody answers at " + site
                    + ": start Plumbline and the proxy, or look at the name and the firewall");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (all.isEmpty()) {
            all.add(Examined.well(PART, site + " answers, over TLS, with every header that guards her"));
        }
        return all;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void trouble(String words) {
        all.add(Examined.trouble(PART, words));
    }

    private void reached(HttpResponse<String> page) throws IOException, InterruptedException {
        if (page.statusCode() == 421) {
            trouble("Plumbline does not answer to that name: add --host-name (PLUMBLINE_HOST_NAME)");
        } else if (page.statusCode() != 200) {
            trouble("its first page has status " + page.statusCode()
                    + ": look at the logs of Plumbline and of the proxy");
        } else if (get(site + "/health").statusCode() != 200) {
            trouble("it answers, but its journals do not: see the first line, and " + site + "/health");
        }
    }

    private void headers(HttpResponse<String> page) {
        Headers.everywhere().forEach((name, value) -> {
            if (!page.headers().allValues(name).equals(List.of(value))) {
                trouble("the proxy changes or doubles " + name + ": take its own line for it out");
            }
        });
        if (!page.headers().allValues("Content-Security-Policy").equals(List.of(Headers.POLICY))) {
            trouble("the proxy changes Content-Security-Policy: take its own line for it out");
        }
    }

    private void clock(HttpResponse<String> page) {
        page.headers().firstValue("Date").ifPresent(date -> {
            try {
                Instant there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                if (Duration.between(there, now).abs().compareTo(MOST_APART) > 0) {
                    trouble("its clock says " + there + ", this one " + now + ": keep both by NTP");
                }
            } catch (DateTimeException none) {
                trouble("its Date is none: " + Setting.shown(date));
            }
        });
    }

    private void tls(HttpResponse<String> page) throws IOException, InterruptedException {
        if (site.startsWith("http://")) {
            boolean here = site.matches("http://(localhost|127\\.[0-9.]+|\\[::1\\])(:[0-9]+)?");
            all.add(
                    here
                            ? Examined.mind(PART, "only this machine was asked: give the address that women use")
                            : Examined.trouble(
                                    PART, "it is plain HTTP, which others can read: put a proxy with TLS in front"));
            return;
        }
        if (page.headers().firstValue("Strict-Transport-Security").isEmpty()) {
            trouble("Strict-Transport-Security is missing: start with --behind-proxy, and let the proxy say "
                    + "X-Forwarded-Proto");
        }
        page.sslSession().ifPresent(session -> {
            try {
                var certificate = (X509Certificate) session.getPeerCertificates()[0];
                long days = Duration.between(now, certificate.getNotAfter().toInstant())
                        .toDays();
                if (days < FEW_DAYS) {
                    trouble("its certificate ends in " + days + " days: see that it is renewed");
                }
            } catch (SSLPeerUnverifiedException impossible) {
                trouble("it has no certificate");
            }
        });
        plain();
    }

    /// The same name without TLS has to lead here.
    private void plain() {
        try {
            String plain = site.replaceFirst("^https", "http");
            if (plain.matches(".*:[0-9]+")) {
                return;
            }
            HttpResponse<String> answer = get(plain + "/start");
            if (!answer.headers().firstValue("Location").orElse("").startsWith("https://")) {
                trouble("without TLS it does not lead to TLS: let the proxy send whoever comes to port 80 there");
            }
        } catch (IOException nobody) {
            // Nobody listens there, which is as good.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void inside() throws IOException, InterruptedException {
        if (site.startsWith("https://") && get(site + "/metrics").statusCode() == 200) {
            trouble("/metrics can be read from outside: let the proxy answer 404 there");
        }
    }
}
