#include "widgets/recordpicker.h"

#include "models/displaytext.h"
#include "widgets/searchline.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace kartoteka
{

namespace
{

constexpr int kMostHits = 8;
constexpr int kLooked = 40; ///< before what is not accepted is left out
constexpr int kPauseMs = 150;
constexpr int kLongestQuery = 200; // words beyond do not make the hits fewer

} // namespace

RecordPicker::RecordPicker(OpenWorkspace &workspace, const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_line->setObjectName(QStringLiteral("picker_line"));
    m_line->setMaxLength(DisplayText::kLongestLine + 1); // the whole name, should it be new
    dressSearchLine(*m_line);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("picker_hits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    setFocusProxy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(kPauseMs);
    connect(&m_askSoon, &QTimer::timeout, this, &RecordPicker::ask);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_askSoon.start(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
}

void RecordPicker::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setAccessibleName(text);
    m_list->setAccessibleName(text);
}

void RecordPicker::clear()
{
    ++m_question;
    m_line->setText(QString()); // forgets what was typed: Undo is the window's again
    m_list->clear();
    m_list->hide();
}

bool RecordPicker::hasHits() const
{
    return m_list->count() > 0;
}

void RecordPicker::settleOn(const QString &title)
{
    clear();
    m_askSoon.stop();
    m_line->setText(title);
    m_line->setCursorPosition(0);
}

QString RecordPicker::typed() const
{
    return m_line->text().trimmed();
}

void RecordPicker::ask()
{
    const QString query = typed().left(kLongestQuery);
    const int question = ++m_question;
    if (query.isEmpty()) {
        present({});
        return;
    }
    using Hits = std::vector<Hit>;
    const auto work = [query, entity = &m_entity, accepts = m_accepts](Session &session,
                                                                       Progress &) -> Result<Hits> {
        return session.read<Hits>([&](Reader &reader) {
            Hits hits;
            for (const SearchHit &found : search(reader, query, kLooked, entity->key())) {
                const auto record = reader.find(*entity, found.id);
                if (!record || (accepts && !accepts(*record)))
                    continue;
                hits.push_back({found.id, found.title, found.match});
                if (hits.size() == kMostHits)
                    break;
            }
            return hits;
        });
    };
    m_workspace.startJob<Hits>(
        tr("Search"), this, work,
        [this, question](Result<Hits> hits) {
            if (question == m_question)
                present(hits ? *hits : Hits());
        },
        true);
}

void RecordPicker::present(const std::vector<Hit> &hits)
{
    m_list->clear();
    for (const Hit &hit : hits) {
        QString text = hit.title.left(200).simplified();
        if (!hit.match.isEmpty() && hit.match != hit.title)
            text += QStringLiteral("  ·  ") + hit.match.left(80).simplified();
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, hit.id);
        item->setData(Qt::UserRole + 1, hit.title);
    }
    if (!m_createText.isEmpty() && !typed().isEmpty())
        new QListWidgetItem(m_createText.arg(typed().left(kLongestQuery).simplified()), m_list);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(m_list->count() * (rowHeight(this)) + 4);
    m_list->setCurrentRow(m_list->count() ? 0 : -1);
    updateGeometry();
}

void RecordPicker::take(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    if (id)
        emit picked(id, item->data(Qt::UserRole + 1).toString());
    else
        emit createWanted(typed());
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->count())
            take(m_list->currentRow());
        else
            ask();
        return true;
    case Qt::Key_Escape:
        clear();
        emit cancelled();
        return true;
    default:
        return false;
    }
}

} // namespace kartoteka
