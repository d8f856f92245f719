#pragma once

#include <QObject>

namespace kartoteka
{

/// Makes Ctrl+letter work where the keyboard has nothing but Cyrillic: such a key arrives as
/// Ctrl+я, which fits no shortcut; it is sent again as the Latin letter on the same key (ЙЦУКЕН →
/// QWERTY). Installed on the application.
class LayoutFilter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Key of the Latin letter on the place of a Cyrillic one; 0 for everything else.
    static int latinKey(QChar cyrillic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kartoteka
