#include "shell/layoutfilter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringView>

namespace kartoteka
{

int LayoutFilter::latinKey(QChar cyrillic)
{
    static constexpr QStringView kCyrillic = u"йцукенгшщзхъфывапролджэячсмитьбю";
    static constexpr QStringView kLatin = u"QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.";
    const qsizetype place = kCyrillic.indexOf(cyrillic.toLower());
    return place < 0 ? 0 : kLatin[place].unicode();
}

bool LayoutFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress ||
                       event->type() == QEvent::ShortcutOverride ||
                       event->type() == QEvent::KeyRelease;
    if (!isKey)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!(key->modifiers() & Qt::ControlModifier) || key->key() < 0x400 || key->key() > 0x4ff)
        return false;
    const int latin = latinKey(QChar(key->key()));
    if (latin == 0)
        return false;
    QKeyEvent again(key->type(), latin, key->modifiers(), key->nativeScanCode(),
                    key->nativeVirtualKey(), key->nativeModifiers(), QString(),
                    key->isAutoRepeat());
    const bool isTaken = QCoreApplication::sendEvent(watched, &again);
    event->setAccepted(again.isAccepted());
    return isTaken;
}

} // namespace kartoteka
