#include "widgets/searchline.h"

#include "widgets/icons.h"
#include "widgets/kbd.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>

namespace kartoteka
{

namespace
{

constexpr int kEdge = 6;
constexpr int kBesideWords = 44; ///< sign, paddings and the gap before the keys

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

/// The key cap of a line, and when it is seen.
class LineKeyCap : public Kbd
{
public:
    explicit LineKeyCap(QLineEdit &line)
        : Kbd({}, &line)
        , m_line(line)
    {
        setObjectName(QStringLiteral("keyCap"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        line.installEventFilter(this);
        connect(&line, &QLineEdit::textChanged, this, &LineKeyCap::place);
    }

    void show(const QKeySequence &keys)
    {
        m_hasKeys = !keys.isEmpty();
        setKeys(keys);
        place();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::FocusIn:
        case QEvent::FocusOut:
        case QEvent::FontChange:
        case QEvent::StyleChange:
            place();
            break;
        default:
            break;
        }
        return false;
    }

private:
    void place()
    {
        const QSize size = sizeHint();
        const int words =
            m_line.fontMetrics().horizontalAdvance(m_line.placeholderText()) + kBesideWords;
        setVisible(m_hasKeys && m_line.text().isEmpty() && !m_line.hasFocus() &&
                   words + size.width() <= m_line.width());
        setGeometry(QRect(
            QPoint(m_line.width() - size.width() - kEdge, (m_line.height() - size.height()) / 2),
            size));
    }

    QLineEdit &m_line;
    bool m_hasKeys = false;
};

} // namespace

void dressSearchLine(QLineEdit &line, const QString &iconName)
{
    line.setClearButtonEnabled(true);
    QAction *sign =
        iconName.isEmpty() ? nullptr : line.addAction(icon(iconName), QLineEdit::LeadingPosition);
    new SearchLineNames(line, sign);
}

void showKeysIn(QLineEdit &line, const QKeySequence &keys)
{
    auto *cap = static_cast<LineKeyCap *>(
        line.findChild<Kbd *>(QStringLiteral("keyCap"), Qt::FindDirectChildrenOnly));
    if (!cap)
        cap = new LineKeyCap(line);
    cap->show(keys);
}

} // namespace kartoteka
