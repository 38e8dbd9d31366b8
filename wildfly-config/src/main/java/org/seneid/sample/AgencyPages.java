package org.seneid.sample;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of the sample ministry: Vietnamese, as a ministry's are. */
final class AgencyPages {

    /** As the demo has registered it. */
    private static final String CLIENT = "cuc-ho-tich";

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Cục Hộ tịch (trang mẫu)</title><link rel="stylesheet" href="/site.css">
            <script src="/site.js" type="module"></script>%2$s</head>
            <body><header><div class="in"><p>Trang mẫu của bản trình diễn, không phải cơ quan thật</p>
            <div class="t">Cục Hộ tịch</div></div></header>
            <nav aria-label="Chính"><ul class="in"><li><a href="/">Xác nhận cư trú</a></li><li><a href="/birth">Đăng ký khai sinh</a></li>
            <li><a href="/both">Cả hai</a></li><li><a href="/received">Hồ sơ đã nhận</a></li></ul></nav>
            <main class="in"><h1>%1$s</h1>%3$s</main>
            <footer><div class="in">Cục Hộ tịch · trang mẫu</div></footer></body></html>
            """;

    /** The whole of it: a script, and an element for each form. */
    private static final String TAG = "<script src=\"%s/embed.js\" async></script>";

    private static final String FORM = "<sen-form client=\"" + CLIENT + "\" service=\"%s\" label=\"%s\"></sen-form>";

    private static final String AFTER =
            """
            <p id="said" role="status"></p>
            <details><summary>Mã nhúng của trang này</summary><pre>%s

            %s</pre></details>
            """;

    /** The host's colours reach the frame by properties of a closed list. */
    static final String STYLE =
            """
            :root { color-scheme: light dark; --fg: #222; --bg: #fff; --rule: #cfc8b4; --pale: #f4f1e6; --head: #1f4e3d; --link: #1f4e3d }
            @media (prefers-color-scheme: dark) { :root { --fg: #ece9df; --bg: #161a17; --rule: #434a44; --pale: #1e2520;
              --head: #0d241b; --link: #8fd0b1 } sen-form { --sen-on-accent: #0c2018 !important } }
            sen-form { --sen-accent: var(--link); --sen-on-accent: #fff; --sen-radius: 3px; --sen-font: Georgia, "Times New Roman", serif;
              border: 1px solid var(--rule); border-radius: 3px; margin-bottom: 24px }
            * { box-sizing: border-box } body { margin: 0; background: var(--bg); color: var(--fg);
              font: 17px/1.6 Georgia, "Times New Roman", serif }
            a { color: var(--link) } .in { max-width: 52rem; margin: auto; padding: 0 20px }
            header { background: var(--head); color: #fff; border-bottom: 5px solid #c9a227 } header .in { padding-block: 18px }
            header p { margin: 0; font-size: 15px } header .t { font-size: 26px; font-weight: 700; text-transform: uppercase }
            nav { background: var(--pale); border-bottom: 1px solid var(--rule) }
            nav ul { list-style: none; margin: 0 auto; display: flex; flex-wrap: wrap; gap: 0 26px }
            nav a { display: inline-block; padding: 11px 0; text-decoration: none; font-weight: 700 }
            main.in { padding-block: 26px 40px } h1 { font-size: clamp(24px, 3.4vw, 34px); line-height: 1.2; margin: 0 0 14px }
            details { border: 1px solid var(--rule); padding: 0 16px } summary { padding: 12px 0; cursor: pointer; font-weight: 700 }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.5 ui-monospace, monospace }
            footer { background: var(--pale); border-top: 1px solid var(--rule); font-size: 15px } footer .in { padding-block: 14px }
            """;

    static final String SCRIPT =
            """
            for (const form of document.querySelectorAll("sen-form")) {
              form.addEventListener("submitted", (event) => {
                document.getElementById("said").textContent = `Đã nhận hồ sơ ${event.detail.number}.`;
              });
              form.addEventListener("error", (event) => console.info("sen-form", event.detail.reason));
            }
            """;

    private AgencyPages() {}

    static String residence(URI portal) {
        return form(portal, "Xác nhận thông tin về cư trú", "confirmation-of-residence");
    }

    static String birth(URI portal) {
        return form(portal, "Đăng ký khai sinh", "birth-registration");
    }

    private static String form(URI portal, String title, String service) {
        var tag = TAG.formatted(portal);
        var form = FORM.formatted(service, title);
        return page(title, tag, form + AFTER.formatted(escaped(tag), escaped(form)));
    }

    /** Two forms on one page have a session each. */
    static String both(URI portal) {
        var forms = FORM.formatted("confirmation-of-residence", "Xác nhận thông tin về cư trú")
                + FORM.formatted("birth-registration", "Đăng ký khai sinh");
        var tag = TAG.formatted(portal);
        return page("Hai thủ tục", tag, forms + AFTER.formatted(escaped(tag), escaped(forms)));
    }

    static String received(List<SenWebhooks.Told> told) {
        var lines = told.stream()
                .map(one -> "<li>" + escaped(one.number()) + " · " + escaped(one.type()) + " · " + escaped(one.status())
                        + "</li>")
                .collect(Collectors.joining());
        return page("Hồ sơ đã nhận", "", told.isEmpty() ? "<p>Chưa có hồ sơ nào.</p>" : "<ul>" + lines + "</ul>");
    }

    private static String page(String title, String tag, String content) {
        return FRAME.formatted(title, tag, content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
