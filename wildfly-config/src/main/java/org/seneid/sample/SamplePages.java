package org.seneid.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seneid.sample.SenSignIn.SignedIn;

/** The pages of the sample site: Vietnamese first, English beside it. */
final class SamplePages {

    private static final Map<String, String> NAMES = Map.of(
            "name", "Họ tên · Name",
            "birthdate", "Ngày sinh · Date of birth",
            "personal_id", "Số định danh · Personal ID number",
            "address", "Nơi thường trú · Residence",
            "phone_number", "Số điện thoại · Phone number",
            "picture", "Ảnh · Portrait");

    private static final List<String> ORDER =
            List.of("picture", "name", "birthdate", "personal_id", "address", "phone_number");

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Ngân hàng Sông Hồng</title><style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
            body { margin: 0 } header { background: #0b5a44; color: #fff; padding: .8rem 1rem }
            main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem; display: grid; gap: 1rem }
            h1 { margin: 0; font-size: 1.5rem; line-height: 1.25 } p { margin: 0 }
            dl { margin: 0; display: grid; gap: .8rem } dt { font-size: .85rem; opacity: .8 } dd { margin: 0; font-weight: 600 }
            .button { display: inline-flex; align-items: center; gap: .6rem; min-height: 2.75rem; padding: 0 1.1rem;
              border: 0; border-radius: .5rem; background: #ad1457; color: #fff; font: inherit; font-weight: 600; text-decoration: none }
            code { overflow-wrap: anywhere } .quiet { background: none; color: inherit; border: 1px solid } img { width: 7rem; border-radius: .4rem }
            :focus-visible { outline: 3px solid Highlight; outline-offset: 2px } small { font-weight: 400 }
            </style></head><body><header><b>Ngân hàng Sông Hồng</b> · trang mẫu, <span lang="en">a sample site</span></header>
            <main>%s</main></body></html>
            """;

    private static final String SIGNED_OUT =
            """
            <h1>Mở tài khoản trực tuyến<br><small lang="en">Open an account online</small></h1>
            <p>Không phải điền gì: Sen gửi những mục bạn cho phép.<br><span lang="en">Nothing to fill in: Sen sends what you
            allow.</span></p>
            <p><a class="button" href="/sign-in"><svg viewBox="0 0 32 32" width="24" fill="none" stroke="currentColor"
            stroke-width="2" aria-hidden="true"><path d="M16 5c3.6 4 4.8 8 4.8 11.500S19 24 16 26c-3-2-4.8-6-4.8-9.500S12.4 9 16 5z"/>
            <path d="M11.3 14.500C9.5 12.6 7.5 11.8 5.6 11.600c0 5 1.9 10.9 10.4 14.400M20.7 14.500c1.8-1.9 3.8-2.7 5.7-2.9 0 5-1.9 10.9-10.4 14.4"/></svg>
            Đăng nhập bằng Sen · <span lang="en">Sign in with Sen</span></a></p>
            <p><small>Mã nguồn · <span lang="en">Source</span>: <code>wildfly-config/src/main/java/org/seneid/sample</code></small></p>
            """;

    private static final String SIGNED_IN =
            """
            <h1>Xin chào · <span lang="en">Welcome</span></h1>
            <dl>%s</dl>
            <p><small>Sen: <code>%s</code>, <code>%s</code></small></p>
            <form method="post" action="/sign-out"><button class="button quiet">Đăng xuất · <span lang="en">Sign out</span></button></form>
            """;

    private static final String FAILED =
            """
            <h1>Chưa đăng nhập được<br><small lang="en">You were not signed in</small></h1>
            <p>Sen: <code>%s</code></p>
            <p><a class="button quiet" href="/">Thử lại · <span lang="en">Try again</span></a></p>
            """;

    private SamplePages() {}

    /** @param signedIn null while nobody is */
    static String home(SignedIn signedIn) {
        if (signedIn == null) return FRAME.formatted(SIGNED_OUT);
        var values = ORDER.stream()
                .filter(signedIn.values()::containsKey)
                .map(name -> "<div><dt>" + NAMES.get(name) + "</dt><dd>"
                        + shown(signedIn.values().get(name)) + "</dd></div>")
                .collect(Collectors.joining());
        return FRAME.formatted(SIGNED_IN.formatted(
                values,
                escaped(signedIn.who().getACR().getValue()),
                escaped(signedIn.who().getSubject().getValue())));
    }

    /** @param error the protocol's word, or what the library says */
    static String failed(String error) {
        return FRAME.formatted(FAILED.formatted(escaped(error)));
    }

    private static String shown(Object value) {
        if (value instanceof Map<?, ?> address) return escaped(String.valueOf(address.get("formatted")));
        var text = escaped(String.valueOf(value));
        return text.startsWith("data:image/") ? "<img alt=\"\" src=\"" + text + "\">" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
