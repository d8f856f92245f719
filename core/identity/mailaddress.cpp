#include "identity/mailaddress.h"

#include <QSet>
#include <QUrl>

namespace kartoteka
{

namespace
{
/// The domain as it is; what IDNA does not take stays as it was typed.
QString inAscii(const QString &host)
{
    const bool isAscii =
        std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return host;
    const QByteArray ascii = QUrl::toAce(host);
    return ascii.isEmpty() ? host : QString::fromLatin1(ascii);
}

const QSet<QString> &publicDomains()
{
    static const QSet<QString> domains = [] {
        QSet<QString> all;
        const QString names = QStringLiteral(
            "mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru yandex.ru ya.ru yandex.com "
            "yandex.by yandex.kz yandex.ua yandex.com.tr narod.ru rambler.ru lenta.ru "
            "autorambler.ru "
            "myrambler.ru ro.ru rambler.ua vk.com pochta.ru qip.ru hotbox.ru nm.ru sibmail.com "
            "e1.ru ngs.ru km.ru front.ru tut.by mail.by ukr.net i.ua meta.ua bigmir.net mail.kz "
            "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de "
            "live.com live.ru live.cn msn.com passport.com yahoo.com yahoo.co.uk yahoo.co.jp "
            "yahoo.fr yahoo.de yahoo.com.cn ymail.com rocketmail.com aol.com icloud.com me.com "
            "mac.com proton.me protonmail.com pm.me tutanota.com zoho.com gmx.de gmx.net gmx.com "
            "gmx.at web.de t-online.de freenet.de mail.de arcor.de orange.fr wanadoo.fr free.fr "
            "laposte.net sfr.fr libero.it virgilio.it tin.it alice.it hotmail.it wp.pl o2.pl "
            "onet.pl interia.pl seznam.cz centrum.cz email.cz inbox.lv mail.com email.com "
            "fastmail.com hushmail.com comcast.net verizon.net att.net sbcglobal.net cox.net "
            "btinternet.com sky.com qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com "
            "yeah.net 188.com sina.com sina.cn vip.sina.com sohu.com 139.com 189.cn wo.cn "
            "aliyun.com tom.com 21cn.com 263.net naver.com daum.net hanmail.net rediffmail.com "
            "uol.com.br bol.com.br terra.com.br");
        for (const QString &name : names.split(u' '))
            all.insert(name);
        return all;
    }();
    return domains;
}

QString withoutName(const QString &typed)
{
    const qsizetype open = typed.lastIndexOf(u'<');
    const qsizetype close = typed.lastIndexOf(u'>');
    return open >= 0 && close > open ? typed.mid(open + 1, close - open - 1) : typed;
}

void removePrefix(QString &text, QLatin1String prefix)
{
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
}
} // namespace

QString normalizedEmail(const QString &typed)
{
    QString text = typed.toLower();
    QString before;
    // Each step may uncover what another one takes away.
    do {
        before = text;
        text = withoutName(text).trimmed();
        removePrefix(text, QLatin1String("mailto:"));
        if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0)
            text = text.first(at + 1) + inAscii(text.sliced(at + 1));
    } while (text != before);
    return text;
}

QString normalizedSite(const QString &typed)
{
    QString text = typed.toLower();
    QString before;
    do {
        before = text;
        text = text.trimmed();
        for (const char *prefix : {"mailto:", "https://", "http://", "www."})
            removePrefix(text, QLatin1String(prefix));
        while (text.endsWith(u'/'))
            text.chop(1);
        const qsizetype slash = text.indexOf(u'/');
        const QString host = slash < 0 ? text : text.first(slash);
        // Only a host has a dot; names of accounts stay as they are.
        if (host.contains(u'.') && !host.contains(u'@') && !host.contains(u' '))
            text = inAscii(host) + (slash < 0 ? QString() : text.sliced(slash));
    } while (text != before);
    return text;
}

QString domainOf(const QString &normalized)
{
    const qsizetype at = normalized.lastIndexOf(u'@');
    if (at >= 0)
        return normalized.sliced(at + 1);
    const QString host = normalized.section(u'/', 0, 0).section(u':', 0, 0);
    return host.contains(u'.') ? host : QString();
}

QString mailboxOf(const QString &normalizedEmail)
{
    const qsizetype at = normalizedEmail.lastIndexOf(u'@');
    return at < 0 ? normalizedEmail : normalizedEmail.first(at);
}

bool isPublicMailDomain(const QString &domain)
{
    return publicDomains().contains(domain);
}

} // namespace kartoteka
