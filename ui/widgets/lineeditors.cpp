#include "widgets/lineeditors.h"

#include "widgets/icons.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

namespace kartoteka
{

LineEditor::LineEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_line(new QLineEdit(this))
{
    // One more than may be kept, so that what is too long is noticed and yet never laid out.
    m_line->setMaxLength(DisplayText::kLongestLine + 1);
    m_line->setFrame(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line, 1);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() > DisplayText::kLongestLine)
            emit refused(tr("The text is too long: at most %1 characters can be kept here.")
                             .arg(QLocale().toString(DisplayText::kLongestLine)));
        emit edited();
    });
}

void LineEditor::setValue(const Value &value)
{
    QString text = context().text.editable(field(), value);
    const auto back = parseValue(field(), text, context().text.style());
    if (!value.isNull() && (!back || *back != value))
        text = formatValue(field(), value); // a date that could be read in two ways
    m_given = value;
    m_line->setText(text);
    m_givenText = m_line->text();
}

Result<Value> LineEditor::value() const
{
    const QString text = m_line->text();
    if (text == m_givenText)
        return m_given;
    if (text.size() > DisplayText::kLongestLine)
        return Error(ErrorCode::Invalid,
                     Message::verbatim(tooLong(text.size(), DisplayText::kLongestLine)));
    if (text.trimmed().isEmpty())
        return Value();
    return parseValue(field(), text, context().text.style());
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::setTyped(const QString &typed)
{
    m_line->setText(typed);
}

void LineEditor::selectAll()
{
    m_line->selectAll();
}

DateEditor::DateEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : LineEditor(field, context, parent)
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("calendar_") + field.key);
    m_button->setIcon(icon(QStringLiteral("calendar"), Token::Muted));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setFixedSize(20, 20);
    m_button->setToolTip(tr("Choose in the calendar (Alt+Down)"));
    m_button->setAccessibleName(m_button->toolTip());
    layout()->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const auto typed = parseValue(field(), line()->text(), context().text.style());
    const QDate day = typed ? QDate::fromString(typed->text(), Qt::ISODate) : QDate();
    if (day.isValid())
        calendar->setSelectedDate(day);
    const auto choose = [this, calendar](QDate chosen) {
        setValue(Value(chosen.toString(Qt::ISODate)));
        line()->setText(formatValue(field(), Value(chosen.toString(Qt::ISODate))));
        calendar->close();
        emit edited();
        line()->setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

QString PlainTextEdit::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QChar::LineFeed);
    text.replace(QChar::LineSeparator, QChar::LineFeed); // Shift+Enter
    return text;
}

void PlainTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    const qsizetype length = text.size() + document()->characterCount();
    if (length > FieldEditor::kLongestText) {
        emit tooMuch(text.size());
        return;
    }
    insertPlainText(text);
}

LongTextEditor::LongTextEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_edit(new PlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->document()->setDocumentMargin(2);
    m_edit->setMinimumHeight(96);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    adopt(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    connect(m_edit, &PlainTextEdit::tooMuch, this,
            [this](qsizetype length) { emit refused(tooLong(length, kLongestText)); });
}

void LongTextEditor::setValue(const Value &value)
{
    m_given = value;
    m_edit->setPlainText(value.text());
    m_givenText = m_edit->text();
}

Result<Value> LongTextEditor::value() const
{
    const QString text = m_edit->text();
    if (text == m_givenText)
        return m_given;
    if (text.size() > kLongestText)
        return Error(ErrorCode::Invalid, Message::verbatim(tooLong(text.size(), kLongestText)));
    return parseValue(field(), text, context().text.style());
}

QString LongTextEditor::typed() const
{
    return m_edit->text();
}

void LongTextEditor::setTyped(const QString &typed)
{
    m_edit->setPlainText(typed);
}

} // namespace kartoteka
