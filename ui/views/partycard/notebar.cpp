#include "views/partycard/notebar.h"

#include "domain/parties/note.h"
#include "models/partydetails.h"
#include "storage/writer.h"
#include "widgets/icons.h"
#include "widgets/kbd.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr int kMostLines = 5;

} // namespace

NoteBar::NoteBar(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(new PlainTextEdit(this))
    , m_save(new QToolButton(this))
    , m_keys(new Kbd({}, this))
{
    setObjectName(QStringLiteral("note_bar"));
    m_edit->setObjectName(QStringLiteral("note_text"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->document()->setDocumentMargin(2);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    m_save->setObjectName(QStringLiteral("note_save"));
    m_save->setIcon(icon(QStringLiteral("check")));
    m_save->setAutoRaise(true);
    m_save->setFixedSize(24, 24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 9, 12, 9);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_keys, 0, Qt::AlignVCenter);
    layout->addWidget(m_save, 0, Qt::AlignBottom);
    connect(m_save, &QToolButton::clicked, this, &NoteBar::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        m_save->setVisible(!isEmpty());
        showKeys();
        emit typedChanged();
    });
    connect(m_edit, &PlainTextEdit::tooMuch, this, [this](qsizetype length) {
        emit failed(Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "a note of %1 characters is too long")).arg(length)));
    });
    m_keys->setObjectName(QStringLiteral("note_keys"));
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_save->hide();
    fit();
    retranslate();
}

void NoteBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Note…"));
    m_edit->setAccessibleName(tr("New note"));
    m_edit->setWhatsThis(tr("Enter saves the note, Shift+Enter begins a new line."));
    m_save->setToolTip(tr("Save the note (Enter)"));
    m_save->setAccessibleName(m_save->toolTip());
}

void NoteBar::setKeys(const QKeySequence &keys)
{
    m_keys->setKeys(keys);
    showKeys();
}

void NoteBar::showKeys()
{
    m_keys->setVisible(!m_keys->accessibleName().isEmpty() && isEmpty() && !m_edit->hasFocus());
}

void NoteBar::setRecord(const RecordReference &record)
{
    if (m_record == record)
        return;
    m_record = record;
    m_edited.reset();
    m_edit->clear();
    m_edit->setEnabled(!record.isNull() && !m_workspace.isReadOnly());
}

void NoteBar::editNote(const Record &note)
{
    m_edited = note;
    m_edit->setPlainText(note.value(u"text").text());
    begin();
}

void NoteBar::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

bool NoteBar::isEmpty() const
{
    return m_edit->document()->isEmpty();
}

QString NoteBar::typed() const
{
    return m_edit->text();
}

void NoteBar::setTyped(const QString &text)
{
    m_edit->setPlainText(text);
}

void NoteBar::fit()
{
    const int lines = std::clamp(m_edit->document()->blockCount(), 1, kMostLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 6);
}

void NoteBar::save()
{
    if (m_record.isNull() || typed().trimmed().isEmpty())
        return;
    std::optional<Error> error;
    if (holdsUnstorable(typed())) {
        error = Error(ErrorCode::Invalid,
                      Message(QT_TRANSLATE_NOOP("Core", "the text holds half of a character")));
    } else if (m_edited) {
        const auto result =
            saveField(m_workspace, *m_edited, QStringLiteral("text"), Value(typed()));
        if (!result)
            error = result.error();
    } else {
        const auto result = m_workspace.session().perform(
            Message(QT_TRANSLATE_NOOP("Core", "Write a note")), [this](Writer &writer) {
                Note note;
                note.entity = m_record.entity;
                note.record = {m_record.id};
                note.text = typed();
                writer.create(note);
            });
        if (!result)
            error = result.error();
    }
    if (error) {
        emit failed(*error); // the text stays
        return;
    }
    m_edited.reset();
    m_edit->clear();
}

bool NoteBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        showKeys();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_edited) {
        m_edited.reset();
        m_edit->clear();
        return true;
    }
    return false;
}

void NoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(Token::Hairline, palette()));
    painter.drawLine(0, 0, width(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(m_edit->hasFocus() ? Token::Accent : Token::StrongHairline, palette()));
    painter.setBrush(color(Token::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(8.5, 5.5, -8.5, -5.5), 4, 4);
    paintIcon(painter, QRect(16, 0, 16, height()), QStringLiteral("edit"),
              color(Token::Muted, palette()));
}

} // namespace kartoteka
