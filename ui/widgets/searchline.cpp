#include "widgets/searchline.h"

#include "widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>

namespace kartoteka
{

namespace
{

/// Says the names of the buttons inside a line again when the language changes.
class SearchLineNames : public QObject
{
public:
    SearchLineNames(QLineEdit &line, QAction *sign)
        : QObject(&line)
        , m_line(line)
        , m_sign(sign)
    {
        line.installEventFilter(this);
        name();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            name();
        return false;
    }

private:
    void name()
    {
        // Qt makes the button and leaves it without a word.
        for (QAction *action : m_line.findChildren<QAction *>()) {
            if (action == m_sign)
                action->setText(QCoreApplication::translate("SearchLine", "Search"));
            else if (action->objectName() == QLatin1String("_q_qlineeditclearaction"))
                action->setText(QCoreApplication::translate("SearchLine", "Clear"));
        }
    }

    QLineEdit &m_line;
    QAction *m_sign;
};

} // namespace

void dressSearchLine(QLineEdit &line, const QString &iconName)
{
    line.setClearButtonEnabled(true);
    QAction *sign =
        iconName.isEmpty() ? nullptr : line.addAction(icon(iconName), QLineEdit::LeadingPosition);
    new SearchLineNames(line, sign);
}

} // namespace kartoteka
