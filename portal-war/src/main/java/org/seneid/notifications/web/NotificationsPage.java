package org.seneid.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.notifications.Notification;
import org.seneid.notifications.Notifications;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** What I was told, by day. Whoever opens all of it has seen what it shows. */
@Named
@RequestScoped
public class NotificationsPage {

    @Inject
    Notifications notifications;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private static final String ADDRESS = "/notifications";
    private static final String UNREAD = "unread";

    private String page = "1";
    private String only = "";
    private Page<Notification> shown;

    /** Whoever asks for the unread alone keeps them: the next page would skip as many as were read on this one. */
    public void load() {
        if (!isUnreadOnly() && !acting.onlyLooks())
            notifications.seen(getShown().rows());
    }

    public String readAll() {
        notifications.seenAll();
        return Redirect.pageSaying(ADDRESS, "notifications.all-read");
    }

    public List<NoticeDay> getDays() {
        return NoticeDay.of(getShown().rows(), language.locale(), clock.instant());
    }

    /** The rows of this page, for the pager. */
    public Page<Notification> getShown() {
        if (shown == null) {
            int number = Page.number(page);
            shown = isUnreadOnly() ? notifications.unreadPage(number) : notifications.page(number);
        }
        return shown;
    }

    public boolean isNothing() {
        return getShown().rows().isEmpty();
    }

    public boolean isUnreadOnly() {
        return only.equals(UNREAD);
    }

    /** The address of another page of what is shown, up to its number. */
    public String getPages() {
        return ADDRESS + (isUnreadOnly() ? "?only=unread&page=" : "?page=");
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only == null ? "" : only;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
